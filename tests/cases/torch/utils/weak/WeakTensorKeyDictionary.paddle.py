import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.weak.WeakTensorKeyDictionary: no equivalent; rewrite this part by hand
    return torch.utils.weak.WeakTensorKeyDictionary


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils.weak.WeakTensorKeyDictionary: no equivalent; rewrite this part by hand
    return torch.utils.weak.WeakTensorKeyDictionary()
