import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._foreach_utils._group_tensors_by_devic: no equivalent; rewrite this part by hand
    return torch.utils._foreach_utils._group_tensors_by_device_and_dtype


def todo_call(tensorlistlist):
    # TODO(pt2pd): TPD2001 torch.utils._foreach_utils._group_tensors_by_devic: no equivalent; rewrite this part by hand
    return (
        torch.utils._foreach_utils._group_tensors_by_device_and_dtype(tensorlistlist),
        torch.utils._foreach_utils._group_tensors_by_device_and_dtype(tensorlistlist, with_indices=True))
