"""Names that are stored to or deleted are no loads."""
import torch
import torch.nn as nn
from caselib import fill, floats

torch.backends.cudnn.benchmark = True


def todo_several_targets():
    x, other = torch.zeros(2), 1
    a = x.requires_grad = True
    x.requires_grad, b = True, 2
    for x.requires_grad in [False]:
        pass
    return other, a, b


def case_switches_among_targets():
    torch.backends.cudnn.benchmark, torch.backends.cudnn.deterministic, other = False, True, 1
    torch.backends.cudnn.benchmark = torch.backends.cudnn.enabled = both = True
    return other, both


def case_del_of_variables():
    x = torch.tensor(floats(2, 3))
    y = torch.sum(x, dim=1)
    del x
    parts = [y, y + 1]
    del parts[0]
    return parts


def case_del_of_attribute():
    net = nn.Linear(2, 3)
    fill(net)
    net.note = torch.tensor(floats(3))
    kept = net.note
    del net.note
    return kept, hasattr(net, "note")


def case_stores():
    w = torch.tensor(floats(3))
    w.requires_grad = True
    (w * w).sum().backward()
    grad = w.grad.tolist()
    w.grad = None
    return grad, w.grad is None


def case_data_store():
    w = nn.Parameter(torch.tensor(floats(3)))
    w.data = torch.tensor(floats(3, seed=1))
    w.data[0] = 5.0
    w.data += 1
    return w.detach()


def case_subscript_stores():
    x = torch.tensor(floats(3, 3))
    x[0] = 1.0
    x[1, 1:] = torch.zeros(2)
    x[:, 0], x[2] = 2.0, torch.ones(3)
    x[x > 1.5] = 0.0
    return x


def case_loop_target():
    box = {}
    for box["row"] in torch.tensor(floats(2, 3)):
        pass
    for i, box["x"] in enumerate([1, 2]):
        pass
    return box


def case_with_target():
    with torch.no_grad() as nothing:
        y = torch.tensor(floats(2), requires_grad=True) * 2
    return nothing is None or True, y.requires_grad
