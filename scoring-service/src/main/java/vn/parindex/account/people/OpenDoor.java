package vn.parindex.account.people;

import java.net.InetAddress;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;
import vn.parindex.runtime.StartUpRefused;

/** Passwords that everybody knows do not stand behind an address that other computers reach, unless somebody asks for it. */
@Component
class OpenDoor implements SmartInitializingSingleton {

    private final AccountSettings settings;
    private final ServerProperties server;

    OpenDoor(AccountSettings settings, ServerProperties server) {
        this.settings = settings;
        this.server = server;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Optional<InetAddress> address = Optional.ofNullable(server.getAddress());
        boolean reachable = address.map(a -> !a.isLoopbackAddress()).orElse(true);
        if (settings.demo() && reachable && !settings.demoReachable()) {
            throw new StartUpRefused(
                    "Tài khoản trình diễn có mật khẩu ai cũng biết, mà dịch vụ mở cho máy khác (server.address="
                            + address.map(InetAddress::getHostAddress).orElse("") + ")",
                    "Đặt parindex.demo=false hoặc server.address=127.0.0.1; thật sự muốn trình diễn cho máy khác thì đặt"
                            + " parindex.demo-reachable=true");
        }
    }
}
