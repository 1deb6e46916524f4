import torch
from torch.nn.modules.utils import _pair


def case_number_and_tuple():
    return _pair(3), _pair((1, 2)), _pair([1, 2])


def case_others():
    from torch.nn.modules.utils import _single, _triple, _quadruple
    return _single(3), _triple(3), _quadruple(2), _triple((1, 2, 3))


def case_made():
    from torch.nn.modules.utils import _ntuple
    to_five = _ntuple(5)
    return to_five(1)
