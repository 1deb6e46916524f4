import torch
from caselib import fill, floats
from torch import nn


def case_time_first():
    m = nn.RNN(4, 3)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_batch_first():
    m = nn.RNN(4, 3, batch_first=True)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_keywords():
    m = nn.RNN(input_size=4, hidden_size=3, num_layers=2, bias=True, batch_first=True, dropout=0.0, bidirectional=True)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_both_directions():
    m = nn.RNN(4, 3, bidirectional=True)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_one_direction():
    m = nn.RNN(4, 3, 2, bidirectional=False)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_one_direction_batch_first():
    m = nn.RNN(4, 3, batch_first=True, bidirectional=False)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_device():
    m = nn.RNN(4, 3, device='cpu')
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_unpacked():
    m = nn.RNN(4, 3, batch_first=True)
    fill(m)
    x = torch.tensor(floats(2, 5, 4))
    out, h = m(x)
    return out[:, -1], h[-1]


def case_initial_state():
    m = nn.RNN(4, 3, batch_first=True)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)), torch.tensor(floats(1, 2, 3)))


def case_initial_state_keyword():
    m = nn.RNN(4, 3, batch_first=True)
    fill(m)
    return m(input=torch.tensor(floats(2, 5, 4)), hx=torch.tensor(floats(1, 2, 3)))


def case_no_initial_state():
    m = nn.RNN(4, 3, batch_first=True)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)), None)


def case_no_bias():
    m = nn.RNN(4, 3, bias=False)
    for layer in range(1):
        for suffix in ['']:
            for name in ('weight_ih', 'weight_hh'):
                weight = getattr(m, name + '_l' + str(layer) + suffix)
                weight.data.copy_(torch.tensor(floats(*weight.shape, seed=layer)))
    return m(torch.tensor(floats(2, 5, 4)))[0]


def case_no_bias_batch_first():
    m = nn.RNN(4, 3, bias=False, batch_first=True)
    for layer in range(1):
        for suffix in ['']:
            for name in ('weight_ih', 'weight_hh'):
                weight = getattr(m, name + '_l' + str(layer) + suffix)
                weight.data.copy_(torch.tensor(floats(*weight.shape, seed=layer)))
    return m(torch.tensor(floats(2, 5, 4)))[0]


def case_no_bias_both_directions():
    m = nn.RNN(4, 3, bias=False, bidirectional=True)
    for layer in range(1):
        for suffix in ['', '_reverse']:
            for name in ('weight_ih', 'weight_hh'):
                weight = getattr(m, name + '_l' + str(layer) + suffix)
                weight.data.copy_(torch.tensor(floats(*weight.shape, seed=layer)))
    return m(torch.tensor(floats(2, 5, 4)))[0]


def case_no_bias_all():
    m = nn.RNN(4, 3, num_layers=2, bias=False, batch_first=True, bidirectional=True)
    for layer in range(2):
        for suffix in ['', '_reverse']:
            for name in ('weight_ih', 'weight_hh'):
                weight = getattr(m, name + '_l' + str(layer) + suffix)
                weight.data.copy_(torch.tensor(floats(*weight.shape, seed=layer)))
    return m(torch.tensor(floats(2, 5, 4)))[0]


def case_from_variables():
    first, both = True, True
    m = nn.RNN(4, 3, batch_first=first, bidirectional=both)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_dropout():
    m = nn.RNN(4, 3, num_layers=2, batch_first=True, dropout=0.5)
    fill(m)
    m.eval()
    return m(torch.tensor(floats(2, 5, 4)))[0]


def case_attributes():
    m = nn.RNN(4, 3, 2, batch_first=True, bidirectional=True, dropout=0.1)
    return m.input_size, m.hidden_size, m.num_layers, m.batch_first, m.bidirectional, m.dropout


def case_weights():
    m = nn.RNN(4, 3, 2, bidirectional=True)
    fill(m)
    return (m.weight_ih_l0, m.weight_hh_l0, m.bias_ih_l0, m.bias_hh_l0, m.weight_ih_l0_reverse, m.weight_ih_l1,
            m.bias_hh_l1_reverse, m.weight_hh_l1_reverse)


def case_flattened():
    m = nn.RNN(4, 3)
    m.flatten_parameters()
    return m.hidden_size


def case_gradient():
    m = nn.RNN(4, 3, batch_first=True)
    fill(m)
    x = torch.tensor(floats(2, 5, 4), requires_grad=True)
    m(x)[0].pow(2).sum().backward()
    return x.grad, m.weight_ih_l0.grad, m.bias_hh_l0.grad


def case_as_value():
    kind = nn.RNN
    m = kind(4, 3, batch_first=True)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))[0], isinstance(m, nn.RNN)


def todo_all_weights():
    return nn.RNN(4, 3).all_weights


def todo_dtype():
    return nn.RNN(4, 3, dtype=torch.float64)


def todo_reset():
    return nn.RNN(4, 3).reset_parameters()


def case_relu():
    m = nn.RNN(4, 3, nonlinearity='relu', batch_first=True)
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_relu_positional():
    m = nn.RNN(4, 3, 1, 'relu')
    fill(m)
    return m(torch.tensor(floats(2, 5, 4)))


def case_bias_in_a_variable():
    out = []
    for bias in (True, False):
        for m in (nn.RNN(4, 3, 2, bias=bias), nn.RNN(4, 3, bias=bias, batch_first=True)):
            for name in ('weight_ih_l0', 'weight_hh_l0'):
                weight = getattr(m, name)
                weight.data.copy_(torch.tensor(floats(*weight.shape)))
            fill(m) if bias else None
            y = m(torch.tensor(floats(2, 5, 4)))[0]
            out.append(y if bias else y.shape)
    return out


def case_training_without_bias():
    m = nn.RNN(4, 3, bias=False)
    for weight in (m.weight_ih_l0, m.weight_hh_l0):
        weight.data.copy_(torch.tensor(floats(*weight.shape)))
    optimizer = torch.optim.Adam(m.parameters(), lr=0.1)
    for _ in range(2):
        optimizer.zero_grad()
        m(torch.tensor(floats(2, 5, 4)))[0].sum().backward()
        optimizer.step()
    return m(torch.tensor(floats(2, 5, 4)))[0], m.weight_hh_l0.grad
