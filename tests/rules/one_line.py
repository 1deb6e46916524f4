"""Several statements on a line, statements behind a colon, and statements that become two."""
import torch
import torch.nn as nn
import torch.optim as optim
from torch.optim.lr_scheduler import StepLR
from caselib import floats


def case_semicolons():
    x = torch.tensor(floats(2, 3)); n = x.size(0); y = torch.sum(x, dim=1);
    x.requires_grad_(True); w = x.numel()
    return n, y, w, x.requires_grad


def case_behind_a_colon():
    x = torch.tensor(floats(2, 3))
    if x.size(0) > 1: y = torch.sum(x, dim=0)
    else: y = x
    for row in x: z = row.unsqueeze(0); n = z.size(0)
    while n: n -= z.size(0)
    try: m = x.size(5)
    except IndexError: m = x.size(1)
    finally: k = x.numel()
    with torch.no_grad(): u = torch.mul(x, 2)
    def f(t): return t.size(0)
    class C: value = x.size(1)
    g = lambda t: t.numel(); h = g(x)
    return y, z, n, m, k, u, f(x), C.value, h


def case_two_statements():
    w = nn.Parameter(torch.tensor(floats(3)))
    opt = optim.SGD([w], lr=0.5); sched = StepLR(opt, step_size=1, gamma=0.5); (w * w).sum().backward(); opt.step(); sched.step()
    second, third = optim.SGD([w], lr=0.5), optim.SGD([w], lr=0.5)
    if True: other = StepLR(second, 1)
    # the schedule
    late = StepLR(third,  # of this optimizer
                  step_size=2)  # every two
    return w.detach(), opt.param_groups[0]["lr"], isinstance(late, StepLR), isinstance(other, StepLR)


def case_store_behind_a_colon():
    w = torch.tensor(floats(3))
    if True: w.requires_grad = True; n = 1
    if w.requires_grad: w.grad = None
    return w, n


def case_removed():
    for i in range(2): torch.cuda.empty_cache()
    if i:
        torch.cuda.empty_cache()
    else:
        # nothing else
        torch.cuda.empty_cache()  # on the device
    torch.cuda.empty_cache(); n = i
    def clear(): torch.cuda.empty_cache()
    return n, clear()
