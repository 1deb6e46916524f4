import paddle
import torch


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        stream = paddle.cuda.Stream(device=0)
        other = paddle.cuda.Stream()
        stream.wait_stream(other)
    return 1


def todo_priority():
    # TODO(pt2pd): TPD5001 torch.cuda.Stream.priority: device feature; remove it or use paddle.device
    return torch.cuda.Stream(priority=-1)
