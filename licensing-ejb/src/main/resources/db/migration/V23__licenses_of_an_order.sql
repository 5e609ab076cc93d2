-- The licenses of an order are read part by part, in the order of their ids.

create index license_of_order on license (order_id, id);
