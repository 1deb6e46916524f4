# In-place methods whose result Paddle writes with assign: a name that nothing else sees is bound anew, so that gradients flow.
import torch
from caselib import floats, ints, positive


def case_addbmm():
    x = torch.tensor(floats(3, 3), requires_grad=True)
    h = x * 1
    h.addbmm_(torch.tensor(floats(2, 3, 4)), torch.tensor(floats(2, 4, 3)), beta=0.5)
    (h * h).sum().backward()
    return h, x.grad


def case_addmv():
    x = torch.tensor(floats(3), requires_grad=True)
    h = x * 1
    h.addmv_(torch.tensor(floats(3, 4)), torch.tensor(floats(4)), alpha=2)
    (h * h).sum().backward()
    return h, x.grad


def case_addr():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.addr_(torch.tensor(floats(3)), torch.tensor(floats(4)))
    (h * h).sum().backward()
    return h, x.grad


def case_arctan2():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.arctan2_(torch.tensor(floats(3, 4, seed=1)))
    (h * h).sum().backward()
    return h, x.grad


def case_atan2():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.atan2_(torch.tensor(floats(3, 4, seed=1)))
    (h * h).sum().backward()
    return h, x.grad


def case_clamp():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    low, high = torch.tensor(floats(3, 4, seed=1)) - 1, torch.tensor(floats(3, 4, seed=1)) + 1
    a = x * 1
    b = x * 2
    c = x * 3
    a.clamp_(low, high)
    b.clamp_(min=low)
    c.clamp_(max=high)
    i = torch.tensor([1, 5, 9])
    j = torch.tensor([1, 5, 9])
    i.clamp_(3)
    j.clamp_(max=5)
    (a * b * c).sum().backward()
    return a, b, c, i, j, x.grad


def case_clamp_max():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.clamp_max_(torch.tensor(floats(3, 4, seed=1)))
    (h * h).sum().backward()
    return h, x.grad


def case_clamp_min():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.clamp_min_(torch.tensor(floats(3, 4, seed=1)))
    (h * h).sum().backward()
    return h, x.grad


def case_clip():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    low, high = torch.tensor(floats(3, 4, seed=1)) - 1, torch.tensor(floats(3, 4, seed=1)) + 1
    a = x * 1
    b = x * 2
    c = x * 3
    a.clip_(low, high)
    b.clip_(min=low)
    c.clip_(max=high)
    i = torch.tensor([1, 5, 9])
    j = torch.tensor([1, 5, 9])
    i.clip_(3)
    j.clip_(max=5)
    (a * b * c).sum().backward()
    return a, b, c, i, j, x.grad


def case_conj_physical():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.conj_physical_()
    (h * h).sum().backward()
    return h, x.grad


def case_deg2rad():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.deg2rad_()
    (h * h).sum().backward()
    return h, x.grad


def case_erf():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.erf_()
    (h * h).sum().backward()
    return h, x.grad


def case_erfc():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.erfc_()
    (h * h).sum().backward()
    return h, x.grad


def case_erfinv():
    x = torch.tensor(positive(3, 4), requires_grad=True)
    h = x * 0.5
    h.erfinv_()
    (h * h).sum().backward()
    return h, x.grad


def case_exp2():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.exp2_()
    (h * h).sum().backward()
    return h, x.grad


def case_expm1():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.expm1_()
    (h * h).sum().backward()
    return h, x.grad


def case_fmod():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.fmod_(0.3)
    (h * h).sum().backward()
    return h, x.grad


def case_mvlgamma():
    x = torch.tensor(positive(3, 4), requires_grad=True)
    h = x + 2
    h.mvlgamma_(2)
    (h * h).sum().backward()
    return h, x.grad


def case_polygamma():
    x = torch.tensor(positive(3, 4), requires_grad=True)
    h = x * 1
    h.polygamma_(1)
    (h * h).sum().backward()
    return h, x.grad


def case_pow():
    x = torch.tensor(positive(3, 4), requires_grad=True)
    h = x * 1
    h.pow_(torch.tensor(floats(3, 4, seed=1)))
    (h * h).sum().backward()
    return h, x.grad


def case_rad2deg():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.rad2deg_()
    (h * h).sum().backward()
    return h, x.grad


def case_sinc():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    h = x * 1
    h.sinc_()
    (h * h).sum().backward()
    return h, x.grad


def case_xlogy():
    x = torch.tensor(positive(3, 4), requires_grad=True)
    h = x * 1
    h.xlogy_(torch.tensor(floats(3, 4, seed=1)).abs())
    (h * h).sum().backward()
    return h, x.grad
