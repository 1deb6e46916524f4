import torch
from caselib import floats, ints
from torch import nn
from torch.nn.utils.rnn import pad_sequence


def case_default():
    return pad_sequence([torch.tensor(floats(3, 2)), torch.tensor(floats(1, 2))])


def case_batch_first():
    return pad_sequence([torch.tensor(ints(3)), torch.tensor(ints(5))], batch_first=True, padding_value=0)


def case_keywords():
    return pad_sequence(sequences=[torch.tensor(floats(3)), torch.tensor(floats(5))], batch_first=True, padding_value=-1.0)


def case_positional():
    return nn.utils.rnn.pad_sequence((torch.tensor(floats(3)), torch.tensor(floats(5))), True, 2.5)


def case_as_value():
    pad = pad_sequence
    return pad([torch.tensor(floats(3)), torch.tensor(floats(5))], True)


def case_gradient():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    pad_sequence([x, torch.tensor(floats(4, 3))]).pow(2).sum().backward()
    return x.grad


def todo_left():
    return pad_sequence([torch.tensor(floats(3))], padding_side='left')
