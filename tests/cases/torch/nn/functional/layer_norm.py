import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(b, (4,))


def case_all_positional():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(b, [4], torch.tensor(floats(4)), torch.tensor(floats(4, seed=1)), 1e-4)


def case_keywords():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(input=b, normalized_shape=(4,), weight=torch.tensor(floats(4)), bias=None, eps=1e-6)


def case_of_shape():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(b, b.shape[1:])


def case_of_size():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(b, b.size()[-1:])


# A function made of the call would not see the shape, nor the rank of a weight or vector: these stand in the line of their loop.
def case_all_axes():
    x, out = torch.tensor(floats(3, 4), requires_grad=True), []
    for eps in (1e-5, 1e-3): out.append(F.layer_norm(x, x.shape, eps=eps))
    for eps in (1e-5, 1e-3): out.append(F.layer_norm(x, normalized_shape=x.size(), eps=eps))
    sum((y * y * out[0]).sum() for y in out).backward()
    return out, x.grad


def case_weight_of_several_axes():
    x, weight, out = torch.tensor(floats(2, 3, 4)), torch.ones(3, 4), []
    weight.mul_(torch.tensor(floats(3, 4)))
    for eps in (1e-5, 1e-3): out.append(F.layer_norm(x, (3, 4), weight, eps=eps))
    for eps in (1e-5, 1e-3): out.append(F.layer_norm(x, [3, 4], bias=weight * 2, weight=weight, eps=eps))
    return out


def case_vector():
    x, out = torch.randn(6), []
    x.copy_(torch.tensor(floats(6)))
    for weight in (None, torch.full((6,), 2.0)): out.append(F.layer_norm(x, (6,), weight))
    return out
