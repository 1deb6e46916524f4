"""An argument that has no counterpart goes with one comma, wherever it stands."""
import torch
import torch.nn as nn
from caselib import floats


def case_last():
    x = torch.tensor(floats(2, 3))
    return torch.zeros_like(x, memory_format=torch.preserve_format), \
        torch.zeros_like(x, memory_format=torch.preserve_format, ), \
        torch.zeros_like(x , memory_format = torch.preserve_format )


def case_first_and_middle():
    x = torch.tensor(floats(2, 3))
    return torch.zeros_like(memory_format=torch.preserve_format, input=x), \
        torch.zeros_like(x, memory_format=torch.preserve_format, dtype=torch.float64), \
        torch.zeros_like(memory_format=torch.preserve_format, input=x, layout=torch.strided, dtype=torch.float64)


def case_only_one():
    return nn.ReLU(inplace=True)(torch.tensor(floats(2, 3))), nn.ReLU(True)(torch.tensor(floats(2, 3))), \
        nn.ReLU(True,)(torch.tensor(floats(2, 3)))


def case_on_lines_of_their_own():
    x = torch.tensor(floats(2, 3))
    return torch.zeros_like(
        x,
        memory_format=torch.preserve_format,
        dtype=torch.float64,
    ), torch.zeros_like(
        x,
        memory_format=torch.preserve_format
    ), torch.zeros_like(
        x
        , memory_format=torch.preserve_format
        , dtype=torch.float64
    )


def case_with_added_defaults():
    x = torch.tensor(floats(1, 2, 6))
    return nn.AvgPool1d(3, padding=1)(x), nn.AvgPool1d(
        3,
        padding=1,
    )(x), nn.AvgPool1d(
        kernel_size=3,
        padding=1
    )(x)
