import torch
from caselib import floats
from torch.nn.utils.rnn import pack_sequence, unpack_sequence


def case_inverse():
    return unpack_sequence(pack_sequence([torch.tensor(floats(4, 2)), torch.tensor(floats(2, 2))]))
