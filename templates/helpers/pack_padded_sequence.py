def pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True):
    """Leaves the padding out of a batch of sequences."""
    lengths = paddle.to_tensor(lengths, dtype='int64')
    order = None
    if not enforce_sorted:
        order = paddle.argsort(lengths, descending=True, stable=True)
        lengths = lengths[order]
    elif bool((lengths[:-1] < lengths[1:]).any()):
        raise RuntimeError("lengths must fall when enforce_sorted is True")
    axis = 0 if batch_first else 1
    if order is not None:
        input = paddle.index_select(input, order, axis)
    if batch_first:
        input = paddle.moveaxis(input, 0, 1)
    kept = paddle.arange(int(lengths[0])).unsqueeze(1) < lengths.unsqueeze(0)
    return PackedSequence(input[: int(lengths[0])][kept], kept.astype('int64').sum(1), order)
