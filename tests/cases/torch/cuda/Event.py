import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        start = torch.cuda.Event(enable_timing=True)
        end = torch.cuda.Event(enable_timing=True, blocking=False)
        start.record()
        end.record()
        torch.cuda.synchronize()
        print(start.elapsed_time(end))
    return 1


def todo_external():
    return torch.cuda.Event(external=True)
