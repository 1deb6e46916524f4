"""An expression that a call turns into gets parentheses where its place binds tighter, and only there."""
import torch
from caselib import floats


def case_operators():
    x = torch.tensor(floats(2, 3))
    return 2 * x.size(0), 2 ** x.dim(), -x.numel(), x.numel() % 4, not x.numel() > 3


def case_attribute_and_subscript():
    x = torch.tensor(floats(2, 3))
    return x.t()[0], x.t().sum(), (x + 1).t()[0], (-x).t()[0]


def case_power_of_receiver():
    x = torch.tensor(floats(2, 3))
    return (x ** 2).size(0), (x @ x.t()).numel(), (-x).numel(), (x if x.dim() else -x).numel()


def case_comparison_chain():
    x = torch.tensor(floats(2, 3))
    return 1 < x.size(0) <= 2 < x.size(1) == 3


def case_in_conditional():
    x = torch.tensor(floats(2, 3))
    return x.numel() if x.size(0) == 2 else x.size(1), x.size(0) and x.size(1)


def case_equal():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3))
    return not torch.equal(x, y), torch.equal(x, y) is True, torch.allclose(x, y) == torch.equal(x, y)


def case_requires_grad():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    y = torch.tensor(floats(2, 3))
    return not x.requires_grad, x.requires_grad is True, x.requires_grad and y.requires_grad, \
        x.requires_grad == y.requires_grad, [x.requires_grad, y.requires_grad], {x.requires_grad: y.requires_grad}


def case_requires_grad_in_expressions():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    return str(x.requires_grad), x.requires_grad + 1, -x.requires_grad, (x.requires_grad).real, f"{x.requires_grad}"
