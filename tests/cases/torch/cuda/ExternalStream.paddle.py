import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.ExternalStream: device feature; remove it or use paddle.device
    return torch.cuda.ExternalStream


def todo_call(stream_ptr):
    # TODO(pt2pd): TPD5001 torch.cuda.ExternalStream: device feature; remove it or use paddle.device
    return torch.cuda.ExternalStream(stream_ptr)
