package vn.parindex.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.catalogue.layer.FormFile;
import vn.parindex.catalogue.layer.LayerReader;
import vn.parindex.catalogue.layer.SetFiles;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.finding.Findings;

/** Rewrites the files of a set; nothing is written unless all of them can be. */
final class Formatting {

    private final Findings findings = new Findings();

    /** Line ends, BOM and decomposed letters are mended; everything else that is wrong is a finding. */
    void format(SetFiles files) {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        for (FormFile file : FormFile.of(files)) {
            new LayerReader(findings)
                    .read(file.shown(), mended(file.bytes()), file.shape())
                    .ifPresent(document -> {
                        byte[] canonical =
                                CanonicalWriter.write(document, file.shape()).getBytes(StandardCharsets.UTF_8);
                        if (!Arrays.equals(canonical, file.bytes())) {
                            changed.put(Path.of(file.shown()), canonical);
                        }
                    });
        }
        findings.stopOnErrors();
        changed.forEach(Formatting::write);
    }

    private static byte[] mended(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return mended(text).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return bytes; // not UTF-8: the reader names the place
        }
    }

    /** Without BOM, with LF line ends and composed letters. */
    static String mended(String text) {
        String lines = text.replace("\ufeff", "").replace("\r\n", "\n");
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    private static void write(Path file, byte[] text) {
        try {
            Files.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
