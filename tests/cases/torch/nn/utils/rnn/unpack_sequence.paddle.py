import paddle
from caselib import floats


class PackedSequence:
    """Sequences of different lengths without padding: all first steps, all second steps, and so on."""

    def __init__(self, data, batch_sizes=None, sorted_indices=None, unsorted_indices=None):
        self.data = data
        self.batch_sizes = batch_sizes
        self.sorted_indices = sorted_indices
        self.unsorted_indices = unsorted_indices
        if unsorted_indices is None and sorted_indices is not None:
            self.unsorted_indices = paddle.argsort(sorted_indices)

    def __iter__(self):
        return iter((self.data, self.batch_sizes, self.sorted_indices, self.unsorted_indices))

    def __getitem__(self, i):
        return tuple(self)[i]


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


def pad_sequence(sequences, batch_first=False, padding_value=0.0):
    """Stacks Tensors of different lengths, filled up at the end."""
    length = max(s.shape[0] for s in sequences)
    padded = []
    for s in sequences:
        rest = paddle.full([length - s.shape[0], *s.shape[1:]], padding_value, dtype=s.dtype)
        padded.append(paddle.concat([s, rest]))
    return paddle.stack(padded, axis=0 if batch_first else 1)


def pack_sequence(sequences, enforce_sorted=True):
    """Packs a list of Tensors of different lengths."""
    lengths = paddle.to_tensor([s.shape[0] for s in sequences])
    return pack_padded_sequence(pad_sequence(sequences), lengths, enforce_sorted=enforce_sorted)


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


def unpad_sequence(padded_sequences, lengths, batch_first=False):
    """The Tensors of different lengths that pad_sequence stacked."""
    axis = 0 if batch_first else 1
    return [s[:n] for s, n in zip(paddle.unbind(padded_sequences, axis), lengths.tolist())]


def unpack_sequence(packed_sequences):
    """The list of Tensors that was packed."""
    padded, lengths = pad_packed_sequence(packed_sequences, batch_first=True)
    return unpad_sequence(padded, lengths, batch_first=True)


def case_inverse():
    return unpack_sequence(pack_sequence([paddle.to_tensor(floats(4, 2)), paddle.to_tensor(floats(2, 2))]))
