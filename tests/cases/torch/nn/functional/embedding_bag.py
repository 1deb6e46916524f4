import torch
import torch.nn.functional as F
from caselib import floats, ints


def case_default():
    return F.embedding_bag(torch.tensor(ints(2, 5, high=6)), torch.tensor(floats(6, 4)))


def case_offsets():
    return F.embedding_bag(torch.tensor(ints(7, high=6)), torch.tensor(floats(6, 4)), torch.tensor([0, 3, 3]), mode='sum')


def case_keywords():
    return F.embedding_bag(input=torch.tensor(ints(2, 5, high=6)), weight=torch.tensor(floats(6, 4)), mode='max', sparse=False)


def case_weighted():
    return F.embedding_bag(torch.tensor(ints(2, 3, high=6)), torch.tensor(floats(6, 4)), mode='sum', per_sample_weights=torch.tensor(floats(2, 3)))


def todo_padding():
    return F.embedding_bag(torch.tensor([[0, 1]]), torch.tensor(floats(6, 4)), padding_idx=0)
