def pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None):
    """A batch of padded sequences, and their lengths."""
    data, batch_sizes = sequence.data, sequence.batch_sizes
    batch, steps = int(batch_sizes[0]), batch_sizes.shape[0]
    kept = paddle.arange(batch).unsqueeze(0) < batch_sizes.unsqueeze(1)
    # where each step of each sequence stands in data; padding reads one row more
    rows = paddle.cumsum(kept.flatten().astype('int64'), 0).reshape(kept.shape) - 1
    rows = paddle.where(kept, rows, paddle.full_like(rows, data.shape[0]))
    filler = paddle.full([1, *data.shape[1:]], padding_value, dtype=data.dtype)
    padded = paddle.concat([data, filler])[rows]
    lengths = kept.astype('int64').sum(0)
    if total_length is not None:
        rest = paddle.full([total_length - steps, *padded.shape[1:]], padding_value, dtype=data.dtype)
        padded = paddle.concat([padded, rest])
    if sequence.unsorted_indices is not None:
        padded = paddle.index_select(padded, sequence.unsorted_indices, 1)
        lengths = lengths[sequence.unsorted_indices]
    return paddle.moveaxis(padded, 1, 0) if batch_first else padded, lengths
