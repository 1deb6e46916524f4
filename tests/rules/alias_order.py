"""An alias serves only where it is bound by then."""
from typing import TYPE_CHECKING

import torch
from caselib import floats

if TYPE_CHECKING:
    from torch import optim
    import torch.nn.init as init

before = torch.relu(torch.tensor(floats(3)))


class Early:
    value = torch.relu(before - 1)

    def later(self, x=torch.relu(before)):
        return torch.relu(x)


def helper(x):
    return torch.relu(x)


import torch.nn.functional as F  # noqa: E402

after = torch.relu(before)


def case_order():
    return before, Early.value, Early().later(), helper(before), after, F.relu(before)


def case_local_alias():
    def one(x):
        import torch.nn.functional as G
        return torch.relu(x), G.relu(x)

    def two(x):
        return torch.relu(x)

    return one(before), two(before)


def case_under_a_condition():
    w = torch.tensor(floats(3), requires_grad=True)
    torch.nn.init.zeros_(w)
    torch.optim.SGD([w], lr=0.1).step()
    return w.detach()
