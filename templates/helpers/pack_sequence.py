def pack_sequence(sequences, enforce_sorted=True):
    """Packs a list of Tensors of different lengths."""
    lengths = paddle.to_tensor([s.shape[0] for s in sequences])
    return pack_padded_sequence(pad_sequence(sequences), lengths, enforce_sorted=enforce_sorted)
