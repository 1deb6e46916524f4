import torch
from caselib import floats
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


def case_padding_value():
    packed = pack_padded_sequence(torch.tensor(floats(2, 5, 4)), [5, 2], batch_first=True)
    return pad_packed_sequence(packed, batch_first=True, padding_value=-1.0, total_length=7)


def case_time_first():
    packed = pack_padded_sequence(torch.tensor(floats(5, 2, 4)), [5, 2])
    return pad_packed_sequence(sequence=packed)


def case_as_value():
    unpack = pad_packed_sequence
    return unpack(pack_padded_sequence(torch.tensor(floats(5, 2, 4)), [5, 2]))
