import torch
from caselib import floats
from torch.nn.utils.rnn import pack_sequence


def case_sorted():
    packed = pack_sequence([torch.tensor(floats(4, 2)), torch.tensor(floats(2, 2)), torch.tensor(floats(1, 2))])
    return packed.data, packed.batch_sizes


def case_unsorted():
    packed = pack_sequence([torch.tensor(floats(1, 2)), torch.tensor(floats(3, 2))], enforce_sorted=False)
    return packed.data, packed.sorted_indices, packed.unsorted_indices
