package vn.parindex.commune.store;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.UnitStore;

/** Puts the official units and their lineage that come with the program into an empty database, demonstration or not. */
@Component
class FirstUnits implements SmartInitializingSingleton {

    private final UnitStore units;
    private final TransactionTemplate transaction;

    FirstUnits(UnitStore units, TransactionTemplate transaction) {
        this.units = units;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> load());
    }

    private void load() {
        for (String place : ShippedUnits.PLACES) {
            if (units.of(place).isEmpty()) {
                units.replace(place, ShippedUnits.of(place));
            }
        }
        if (units.lineage().all().isEmpty()) {
            units.replace(Lineage.shipped());
        }
    }
}
