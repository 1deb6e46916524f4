import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.all_gather_coalesced: distributed feature; see paddle.distributed
    return torch.distributed.all_gather_coalesced


def todo_call(output_tensor_lists, input_tensor_list):
    # TODO(pt2pd): TPD5002 torch.distributed.all_gather_coalesced: distributed feature; see paddle.distributed
    return torch.distributed.all_gather_coalesced(output_tensor_lists, input_tensor_list)
