import torch


def case_statement():
    return 1


def todo_value():
    # TODO(pt2pd): TPD5001 torch.backends.cuda.enable_cudnn_sdp: device feature; remove it or use paddle.device
    return torch.backends.cuda.enable_cudnn_sdp(True)
