"""Parameters of LayerNorm have the shape that is normalized, where that is seen; a large eps is taken, too."""
import torch
import torch.nn.functional as F
from torch import nn
from caselib import floats


def case_shape_of_the_parameters():
    x, shape = torch.tensor(floats(2, 3, 4), requires_grad=True), [3, 4]
    for m in (nn.LayerNorm((3, 4)), nn.LayerNorm([3, 4], bias=True), nn.LayerNorm(x.shape[1:]), nn.LayerNorm(shape)):
        m(x).sum().backward()
    m.load_state_dict({"weight": torch.tensor(floats(3, 4)), "bias": torch.tensor(floats(3, 4, seed=1))})
    with torch.no_grad():
        m.bias[0] = 2.0
    y = m(x)
    (y * y * y).sum().backward()
    return y, x.grad, m.weight.grad, m.bias.shape, [p.shape for p in m.parameters()]


def case_shape_of_the_parameters_without_bias():
    n, x = nn.LayerNorm((3, 4), elementwise_affine=False), torch.tensor(floats(2, 3, 4))
    for m in (nn.LayerNorm((3, 4), bias=False, eps=1e-6), nn.LayerNorm([3, 4], 1e-6, True, False)):
        x = m(x)
    return x, m.weight, m.bias is None, n(x), n.weight is None, m.normalized_shape, n.eps


def case_large_eps():
    x = torch.tensor(floats(2, 3, 4))
    for m in (nn.LayerNorm(4, eps=0.1), nn.LayerNorm(4, 1e-2, elementwise_affine=False)):
        x = x + m(x)
    return x, F.layer_norm(x, (4,), torch.tensor(floats(4)), eps=0.1), F.layer_norm(x, [3, 4], eps=1e-2)
