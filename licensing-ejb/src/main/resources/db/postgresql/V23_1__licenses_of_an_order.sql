-- The new index does the work of this one; H2 needs it for a foreign key.

drop index license_order;
