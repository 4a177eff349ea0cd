package vn.parindex.catalogue.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.GateCheck;
import vn.parindex.catalogue.PublishedSets;
import vn.parindex.catalogue.SetShelf;

/** The catalogue of the service, and who may read it. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogue catalogue(GateCheck gates) {
        return new Catalogue(gates);
    }

    @Bean
    SetShelf setShelf(Catalogue catalogue, PublishedSets published) {
        return new SetShelf(catalogue, published);
    }

    @Bean
    AccessRule readSets() {
        return new AccessRule(HttpMethod.GET, "/api/v1/sets/**", Permission.SET_READ);
    }
}
