import paddle
import torch
from caselib import fill, floats
from paddle import nn


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def without_bias(rnn):
    """A recurrent layer without biases: the backward pass of Paddle's needs them, so they stay zero."""
    for name, bias in rnn.named_parameters():
        if 'bias' in name:
            bias.set_value(paddle.zeros_like(bias))
            bias.register_hook(paddle.zeros_like)
    rnn.bias = False
    return movable(rnn)


def recurrent_layer(kind, *sizes, bias=True, **options):
    """A recurrent layer, with or without biases."""
    layer = kind(*sizes, **options)
    return movable(layer) if bias else without_bias(layer)


class RNN(paddle.nn.SimpleRNN):
    """SimpleRNN with torch's arguments."""

    def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity='tanh', bias=True, batch_first=False,
                 dropout=0.0, bidirectional=False, device=None, dtype=None):
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout, nonlinearity)
        movable(self) if bias else without_bias(self)


def case_time_first():
    m = movable(nn.SimpleRNN(4, 3, time_major=True))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_batch_first():
    m = movable(nn.SimpleRNN(4, 3))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_keywords():
    m = movable(nn.SimpleRNN(input_size=4, hidden_size=3, num_layers=2, dropout=0.0, direction='bidirect'))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_both_directions():
    m = movable(nn.SimpleRNN(4, 3, direction='bidirect', time_major=True))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_one_direction():
    m = movable(nn.SimpleRNN(4, 3, 2, time_major=True))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_one_direction_batch_first():
    m = movable(nn.SimpleRNN(4, 3))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_device():
    m = movable(nn.SimpleRNN(4, 3, time_major=True))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_unpacked():
    m = movable(nn.SimpleRNN(4, 3))
    fill(m)
    x = paddle.to_tensor(floats(2, 5, 4))
    out, h = m(x)
    return out[:, -1], h[-1]


def case_initial_state():
    m = movable(nn.SimpleRNN(4, 3))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)), paddle.to_tensor(floats(1, 2, 3)))


def case_initial_state_keyword():
    m = movable(nn.SimpleRNN(4, 3))
    fill(m)
    return m(inputs=paddle.to_tensor(floats(2, 5, 4)), initial_states=paddle.to_tensor(floats(1, 2, 3)))


def case_no_initial_state():
    m = movable(nn.SimpleRNN(4, 3))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)), None)


def case_no_bias():
    m = without_bias(nn.SimpleRNN(4, 3, time_major=True))
    for layer in range(1):
        for suffix in ['']:
            for name in ('weight_ih', 'weight_hh'):
                weight = getattr(m, name + '_l' + str(layer) + suffix)
                copy_(weight.data, paddle.to_tensor(floats(*weight.shape, seed=layer)))
    return m(paddle.to_tensor(floats(2, 5, 4)))[0]


def case_no_bias_batch_first():
    m = without_bias(nn.SimpleRNN(4, 3))
    for layer in range(1):
        for suffix in ['']:
            for name in ('weight_ih', 'weight_hh'):
                weight = getattr(m, name + '_l' + str(layer) + suffix)
                copy_(weight.data, paddle.to_tensor(floats(*weight.shape, seed=layer)))
    return m(paddle.to_tensor(floats(2, 5, 4)))[0]


def case_no_bias_both_directions():
    m = without_bias(nn.SimpleRNN(4, 3, direction='bidirect', time_major=True))
    for layer in range(1):
        for suffix in ['', '_reverse']:
            for name in ('weight_ih', 'weight_hh'):
                weight = getattr(m, name + '_l' + str(layer) + suffix)
                copy_(weight.data, paddle.to_tensor(floats(*weight.shape, seed=layer)))
    return m(paddle.to_tensor(floats(2, 5, 4)))[0]


def case_no_bias_all():
    m = without_bias(nn.SimpleRNN(4, 3, num_layers=2, direction='bidirect'))
    for layer in range(2):
        for suffix in ['', '_reverse']:
            for name in ('weight_ih', 'weight_hh'):
                weight = getattr(m, name + '_l' + str(layer) + suffix)
                copy_(weight.data, paddle.to_tensor(floats(*weight.shape, seed=layer)))
    return m(paddle.to_tensor(floats(2, 5, 4)))[0]


def case_from_variables():
    first, both = True, True
    m = movable(nn.SimpleRNN(4, 3, time_major=not first, direction='bidirect' if both else 'forward'))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_dropout():
    m = movable(nn.SimpleRNN(4, 3, num_layers=2, dropout=0.5))
    fill(m)
    m.eval()
    return m(paddle.to_tensor(floats(2, 5, 4)))[0]


def case_attributes():
    m = movable(nn.SimpleRNN(4, 3, 2, direction='bidirect', dropout=0.1))
    return m.input_size, m.hidden_size, m.num_layers, not m.time_major, m.num_directions == 2, m.dropout


def case_weights():
    m = movable(nn.SimpleRNN(4, 3, 2, direction='bidirect', time_major=True))
    fill(m)
    return (m.weight_ih_l0, m.weight_hh_l0, m.bias_ih_l0, m.bias_hh_l0, m.weight_ih_l0_reverse, m.weight_ih_l1,
            m.bias_hh_l1_reverse, m.weight_hh_l1_reverse)


def case_flattened():
    m = movable(nn.SimpleRNN(4, 3, time_major=True))
    return m.hidden_size


def case_gradient():
    m = movable(nn.SimpleRNN(4, 3))
    fill(m)
    x = paddle.to_tensor(floats(2, 5, 4), stop_gradient=False)
    m(x)[0].pow(2).sum().backward()
    return x.grad, m.weight_ih_l0.grad, m.bias_hh_l0.grad


def case_as_value():
    kind = RNN
    m = kind(4, 3, batch_first=True)
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))[0], isinstance(m, nn.SimpleRNN)


def todo_all_weights():
    # TODO(pt2pd): TPD2001 torch.nn.RNNBase.all_weights: name the parameters: weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_h...
    return movable(nn.SimpleRNN(4, 3, time_major=True)).all_weights


def todo_dtype():
    # TODO(pt2pd): TPD2002 torch.nn.RNN.dtype: argument not supported; remove the argument or compute its effect by hand
    return torch.nn.RNN(4, 3, dtype=paddle.float64)


def todo_reset():
    # TODO(pt2pd): TPD2001 torch.nn.RNNBase.reset_parameters: Paddle's layers have no reset_parameters; build the layer again
    return movable(nn.SimpleRNN(4, 3, time_major=True)).reset_parameters()


def case_relu():
    m = movable(nn.SimpleRNN(4, 3, activation='relu'))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_relu_positional():
    m = movable(nn.SimpleRNN(4, 3, 1, activation='relu', time_major=True))
    fill(m)
    return m(paddle.to_tensor(floats(2, 5, 4)))


def case_bias_in_a_variable():
    out = []
    for bias in (True, False):
        for m in (recurrent_layer(nn.SimpleRNN, 4, 3, bias=bias, time_major=True, num_layers=2), recurrent_layer(nn.SimpleRNN, 4, 3, bias=bias, time_major=False)):
            for name in ('weight_ih_l0', 'weight_hh_l0'):
                weight = getattr(m, name)
                copy_(weight.data, paddle.to_tensor(floats(*weight.shape)))
            fill(m) if bias else None
            y = m(paddle.to_tensor(floats(2, 5, 4)))[0]
            out.append(y if bias else y.shape)
    return out


def case_training_without_bias():
    m = without_bias(nn.SimpleRNN(4, 3, time_major=True))
    for weight in (m.weight_ih_l0, m.weight_hh_l0):
        copy_(weight.data, paddle.to_tensor(floats(*weight.shape)))
    optimizer = paddle.optimizer.Adam(parameters=m.parameters(), learning_rate=0.1)
    for _ in range(2):
        optimizer.zero_grad()
        m(paddle.to_tensor(floats(2, 5, 4)))[0].sum().backward()
        optimizer.step()
    return m(paddle.to_tensor(floats(2, 5, 4)))[0], m.weight_hh_l0.grad
