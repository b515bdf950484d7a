-- The key of a call opens its answer, so it is kept no longer: an answer is found by the hash of its key.
update idempotent_answer set key = encode(sha256(convert_to('loket call ' || key, 'UTF8')), 'hex');
