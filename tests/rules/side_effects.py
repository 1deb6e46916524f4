"""No argument is evaluated twice, left out or in another order."""
import torch
import torch.nn as nn
from caselib import fill, floats

LOG = []


def note(value):
    LOG.append(value if not isinstance(value, torch.Tensor) else "x")
    return value


def logged(result):
    seen = LOG[:]
    LOG.clear()
    return result, seen


def case_once():
    x = torch.tensor(floats(2, 3))
    return logged(torch.add(note(x), note(2), alpha=3)), logged(torch.gather(note(x), note(1), torch.zeros(2, 1).long())), \
        logged(note(x).size(note(0))), logged(torch.std_mean(note(x), dim=note(1))), logged(torch.clamp(note(x), note(-1), note(1)))


def case_in_place():
    table = {"a": torch.ones(2)}
    kept = table["a"]

    def get():
        LOG.append("get")
        return table

    get()["a"] += note(1)
    get()["a"].mul_(note(2))
    return logged(kept)


def case_swapped_names():
    x = torch.tensor(floats(2, 3))
    return logged(torch.sum(dim=note(1), input=note(x))), logged(torch.cat(dim=note(0), tensors=[note(x), note(x)]))


def case_dropped():
    x = torch.tensor(floats(2, 3))
    return logged(nn.functional.relu(note(x), inplace=False)), logged(nn.ReLU(inplace=False)(note(x)))


def case_betas():
    w = nn.Parameter(torch.tensor(floats(3)))
    betas = [0.5, 0.75]
    opt = torch.optim.Adam([w], lr=0.1, betas=betas)
    other = torch.optim.Adam([w], lr=0.1, betas=(betas[0], betas[1]))
    (w * w).sum().backward()
    opt.step()
    other.step()
    return w.detach()


def case_conditional_evaluation():
    x = torch.tensor(floats(2, 3))
    y = x.size(0) if x.dim() == 2 else note("never")
    z = x.dim() == 2 or note("never").size(0)
    return y, z, logged(None)
