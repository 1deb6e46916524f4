import torch
from caselib import floats
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pack_sequence, pad_packed_sequence


def case_isinstance_of():
    packed = pack_sequence([torch.tensor(floats(4, 2)), torch.tensor(floats(2, 2))])
    return isinstance(packed, PackedSequence), isinstance(packed.data, PackedSequence)


def case_built():
    packed = pack_padded_sequence(torch.tensor(floats(5, 2, 4)), [5, 2])
    doubled = PackedSequence(packed.data * 2, packed.batch_sizes)
    return pad_packed_sequence(doubled)


def todo_moved():
    return pack_sequence([torch.tensor(floats(4, 2))]).to('cpu')


def todo_moved_to_gpu():
    return pack_sequence([torch.tensor(floats(4, 2))]).cuda()
