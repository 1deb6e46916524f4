import paddle
import torch


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        start = paddle.cuda.Event(enable_timing=True)
        end = paddle.cuda.Event(enable_timing=True, blocking=False)
        start.record()
        end.record()
        paddle.device.cuda.synchronize()
        print(start.elapsed_time(end))
    return 1


def todo_external():
    # TODO(pt2pd): TPD5001 torch.cuda.Event.external: device feature; remove it or use paddle.device
    return torch.cuda.Event(external=True)
