package io.tallystick.web.page;

import io.tallystick.web.wire.BrokenForms;
import io.tallystick.web.wire.ContentTypeFilter;
import java.util.HashSet;
import java.util.Set;

/** What every application of pages is made of, beside its own resources. */
public final class PageParts {

    /** Filters and mappers. */
    public static final Set<Class<?>> ALL = Set.of(PageFilter.class, PageHeaders.class, PageFailureMapper.class, BrokenForms.class,
        ContentTypeFilter.class);

    private PageParts() {
    }

    /** These resources with all that pages share. */
    public static Set<Class<?>> with(Class<?>... resources) {
        Set<Class<?>> all = new HashSet<>(ALL);
        all.addAll(Set.of(resources));
        return all;
    }
}
