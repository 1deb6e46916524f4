import paddle
from caselib import fill, floats, ints
from paddle import nn


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def run_unbatched(rnn, input, states=None):
    """Output and states of a recurrent layer for one sequence without its batch axis."""
    axis = 1 if rnn.time_major else 0
    pair = isinstance(states, (tuple, list))
    if states is not None:
        states = tuple(s.unsqueeze(1) for s in states) if pair else states.unsqueeze(1)
    output, states = rnn(input.unsqueeze(axis), states)
    states = tuple(s.squeeze(1) for s in states) if isinstance(states, tuple) else states.squeeze(1)
    return output.squeeze(axis), states


def case_without_batch():
    x, h = paddle.randn([5, 4]), paddle.randn([2, 3])
    x[...] = paddle.to_tensor(floats(5, 4))
    h[...] = paddle.to_tensor(floats(2, 3))
    first, second = movable(nn.LSTM(4, 3, 2, time_major=True)), movable(nn.LSTM(4, 3, 2))
    fill(first)
    fill(second)
    output, state = run_unbatched(second, input=x)
    return run_unbatched(first, input=x), run_unbatched(first, input=x, states=(h, h * 0.5)), run_unbatched(second, input=x, states=(h, h * 0.5)), output, state


def filled(model):
    for p in model.parameters():
        copy_(p.data, paddle.arange(p.size).reshape(p.shape).astype('float32').sin())
    return model


def case_filled():
    return filled(movable(nn.LSTM(4, 3)))(paddle.to_tensor(floats(2, 5, 4)))[0]


def case_projected():
    first = filled(movable(nn.LSTM(4, 5, proj_size=3)))
    second = filled(movable(nn.LSTM(4, 5, 2, proj_size=3, time_major=True)))
    return first(paddle.to_tensor(floats(2, 5, 4)))[0].shape, second(paddle.to_tensor(floats(2, 5, 4)))[1][0].shape
