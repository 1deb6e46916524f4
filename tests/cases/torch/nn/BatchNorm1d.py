import functools

import torch
from caselib import floats, ints, positive, fill
from torch import nn


def case_positional():
    m = nn.BatchNorm1d(3)
    fill(m)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_all_positional():
    m = nn.BatchNorm1d(3, 1e-3, 0.2, True, True)
    fill(m)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.BatchNorm1d(num_features=3, eps=1e-3, momentum=0.3)
    fill(m)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_no_affine():
    m = nn.BatchNorm1d(3, affine=False)
    fill(m)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_no_affine_no_stats():
    m = nn.BatchNorm1d(3, affine=False, track_running_stats=False)
    fill(m)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_no_stats():
    m = nn.BatchNorm1d(3, track_running_stats=False)
    fill(m)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_no_bias():
    m = nn.BatchNorm1d(3, bias=False)
    fill(m)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_device():
    m = nn.BatchNorm1d(3, device='cpu')
    fill(m)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.BatchNorm1d(3)
    fill(m)
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)


def case_gradient():
    m = nn.BatchNorm1d(3)
    fill(m)
    s = torch.tensor(floats(2, 3, 16), requires_grad=True)
    m(s).pow(2).sum().backward()
    return s.grad


def case_evaluated():
    m = nn.BatchNorm1d(3, momentum=0.1)
    fill(m)
    m.running_mean.copy_(torch.tensor(positive(3)))
    m.running_var.copy_(torch.tensor(positive(3, seed=1)))
    m.eval()
    return m(torch.tensor(floats(2, 3, 16)))


def case_no_stats_evaluated():
    m = nn.BatchNorm1d(3, track_running_stats=False)
    m.eval()
    return m(torch.tensor(floats(2, 3, 16)))


def case_running_mean():
    m = nn.BatchNorm1d(3, momentum=0.3)
    m(torch.tensor(floats(2, 3, 16)))
    return m.running_mean


def case_initial_statistics():
    m = nn.BatchNorm1d(3)
    return m.running_mean, m.running_var


def case_attributes():
    m = nn.BatchNorm1d(3, eps=1e-3, momentum=0.3)
    return m.num_features, m.eps, round(m.momentum, 6), m.weight, m.bias


def case_momentum_set():
    m = nn.BatchNorm1d(3)
    m.momentum = 0.5
    m(torch.tensor(floats(2, 3, 16)))
    return round(m.momentum, 6), m.running_mean


def case_reset_running_stats():
    m = nn.BatchNorm1d(3)
    m(torch.tensor(floats(2, 3, 16)))
    m.reset_running_stats()
    return m.running_mean, m.running_var


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.BatchNorm1d(3, affine=learn)
        out.append((m(torch.tensor(floats(2, 3, 16))), m.weight is None))
    return out


def case_momentum_from_expression():
    decay, rest = 0.9, 0.05
    m = nn.BatchNorm1d(3, momentum=decay - rest)
    m(torch.tensor(floats(2, 3, 16)))
    return m.running_mean


def case_as_value():
    def block(norm_layer=nn.BatchNorm1d):
        return norm_layer(3, eps=1e-3, momentum=0.01)
    m = block()
    m(torch.tensor(floats(2, 3, 16)))
    return m.running_mean, isinstance(m, nn.BatchNorm1d)


def case_partial():
    norm = functools.partial(nn.BatchNorm1d, eps=1e-3, momentum=0.01)
    m = norm(3)
    m(torch.tensor(floats(2, 3, 16)))
    return m.running_mean, m.eps


def todo_cumulative():
    return nn.BatchNorm1d(3, momentum=None, track_running_stats=False)


def todo_dtype():
    return nn.BatchNorm1d(3, dtype=torch.float64)


def todo_batches():
    return nn.BatchNorm1d(3).num_batches_tracked


def todo_reset():
    return nn.BatchNorm1d(3).reset_parameters()


def todo_reset_as_expression():
    return [nn.BatchNorm1d(3).reset_running_stats()]


def case_on_2d():
    m = nn.BatchNorm1d(4)
    fill(m)
    return m(torch.tensor(floats(3, 4)))


def case_options():
    options, sizes = dict(eps=1e-3, momentum=0.2), [4]
    layers = [nn.BatchNorm1d(4, **options), nn.BatchNorm1d(*sizes, **dict(affine=False)), nn.BatchNorm1d(4, 1e-4, **{})]
    x = torch.tensor(floats(5, 4))
    for layer in layers:
        fill(layer)
    return [layer(x) for layer in layers]


def case_plain_through_a_variable():
    kinds = {'batch': nn.BatchNorm1d}
    m = kinds['batch'](3, affine=False)
    return m(torch.tensor(floats(2, 3)))


def todo_affine_of_a_call():
    return nn.BatchNorm1d(3, affine=bool(ints(1)))


# momentum must be seen to be None: the calls stand in the line of their loop, so that no variable can hold it.
def case_cumulative_average():
    out = []
    for eps in (1e-5,): layers = [nn.BatchNorm1d(3, eps, momentum=None), nn.BatchNorm1d(3, 1e-3, None, affine=False)]
    for m in layers:
        for seed in range(3):
            out.append(m(torch.tensor(floats(4, 3, seed=seed))))
        out += [m.running_mean, m.running_var]
    return out


def case_statistics_in_a_variable():
    out = []
    for track in (True, False):
        m = nn.BatchNorm1d(3, track_running_stats=track)
        fill(m)
        out.append(m(torch.tensor(floats(4, 3))))
    return out


def case_starred():
    def plain(*args):
        return nn.BatchNorm1d(*args), nn.BatchNorm1d(*args, affine=False)

    out = []
    for m in plain(3, 1e-3):
        fill(m)
        out.append(m(torch.tensor(floats(4, 3))))
    return out


def case_through_a_variable():
    norm, affine = nn.BatchNorm1d, len('ab') > 3
    return len(list(norm(3, affine=affine).parameters()))
