def run_packed(forward, sequence, states, time_major):
    """Runs a recurrent layer over a PackedSequence, or over a Tensor."""
    if not isinstance(sequence, PackedSequence):
        return forward(sequence, states)
    x, lengths = pad_packed_sequence(sequence, batch_first=not time_major)
    x, states = forward(x, states, lengths)
    sorted_before = sequence.sorted_indices is None
    return pack_padded_sequence(x, lengths, not time_major, sorted_before), states
