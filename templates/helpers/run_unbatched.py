def run_unbatched(rnn, input, states=None):
    """Output and states of a recurrent layer for one sequence without its batch axis."""
    axis = 1 if rnn.time_major else 0
    pair = isinstance(states, (tuple, list))
    if states is not None:
        states = tuple(s.unsqueeze(1) for s in states) if pair else states.unsqueeze(1)
    output, states = rnn(input.unsqueeze(axis), states)
    states = tuple(s.squeeze(1) for s in states) if isinstance(states, tuple) else states.squeeze(1)
    return output.squeeze(axis), states
