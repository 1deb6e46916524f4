"""Comments inside a call survive, whatever becomes of the call and its arguments."""
import torch
import torch.nn as nn
from caselib import fill, floats, ints


def case_renamed():
    x = torch.tensor(floats(2, 3))
    return torch.sum(
        x,  # what is summed
        # over columns
        dim=1,  # the last
        keepdim=True,
        # nothing more
    )


def case_dropped():
    x = torch.tensor(floats(2, 3))
    y = torch.zeros_like(
        x,
        memory_format=torch.preserve_format,  # as it was
    )
    z = torch.zeros_like(x,  # first
                         # before the dropped one
                         memory_format=torch.preserve_format)
    w = torch.zeros_like(x, memory_format=torch.preserve_format,  # dropped
                         dtype=torch.float64)
    return y, z, w


def case_template():
    x = torch.tensor(floats(2, 3))
    # above
    n = x.size(  # which
        0,  # rows
    )  # behind
    return n


def case_template_in_a_call():
    x = torch.tensor(floats(2, 3))
    return max(
        # rows
        x.size(0),
        # columns
        x.size(
            # the last
            1
        ),
    )


def case_positional_becomes_keyword():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3, high=2))
    return torch.gather(
        x,  # from here
        0,  # down
        i,  # these
    )


def case_layers():
    net = nn.Sequential(
        nn.Conv2d(3, 4, 3, bias=False),  # 6 -> 4
        # normalise
        nn.BatchNorm2d(4, eps=1e-3, momentum=0.1),  # the statistics
        nn.ReLU(inplace=True),  # in place
        nn.Flatten(),
        # nn.Dropout(0.5),
    )
    fill(net)
    net.eval()
    return net(torch.tensor(floats(2, 3, 6, 6)))


def case_statement_template():
    w = torch.tensor(floats(3))
    w.requires_grad_(  # from here on
        True
    )
    return w


def case_nothing_left(x=None):
    x = torch.ones(2)
    y = x.contiguous(
        memory_format=torch.contiguous_format,  # as it is
    )
    z = y.contiguous(  # first
        memory_format=torch.contiguous_format
        # last
    )
    return y, z
