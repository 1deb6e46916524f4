import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.cuda.sdp_kernel: device feature; remove it or use paddle.device
    return torch.backends.cuda.sdp_kernel


def todo_call():
    # TODO(pt2pd): TPD5001 torch.backends.cuda.sdp_kernel: device feature; remove it or use paddle.device
    return torch.backends.cuda.sdp_kernel(), torch.backends.cuda.sdp_kernel(enable_flash=False)
