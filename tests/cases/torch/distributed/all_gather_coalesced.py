import torch


def todo_use():
    return torch.distributed.all_gather_coalesced


def todo_call(output_tensor_lists, input_tensor_list):
    return torch.distributed.all_gather_coalesced(output_tensor_lists, input_tensor_list)
