import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.is_current_stream_capturing: device feature; remove it or use paddle.device
    return torch.cuda.is_current_stream_capturing


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.is_current_stream_capturing: device feature; remove it or use paddle.device
    return torch.cuda.is_current_stream_capturing()
