import torch
from caselib import floats
from torch import nn


def case_positional():
    return nn.Transformer.generate_square_subsequent_mask(4)


def case_keyword():
    n = 3
    return nn.Transformer.generate_square_subsequent_mask(sz=n)


def case_expression():
    x = torch.tensor(floats(5, 2))
    return nn.Transformer.generate_square_subsequent_mask(len(x) + 1)
