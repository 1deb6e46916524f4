import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        print(torch.cuda.nvtx.range_pop())
        torch.cuda.nvtx.range_push(msg="a")
        torch.cuda.nvtx.range_pop()
    return 1
