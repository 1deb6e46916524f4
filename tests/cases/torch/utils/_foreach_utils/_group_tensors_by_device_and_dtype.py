import torch


def todo_use():
    return torch.utils._foreach_utils._group_tensors_by_device_and_dtype


def todo_call(tensorlistlist):
    return (
        torch.utils._foreach_utils._group_tensors_by_device_and_dtype(tensorlistlist),
        torch.utils._foreach_utils._group_tensors_by_device_and_dtype(tensorlistlist, with_indices=True))
