import torch


def case_store():
    if torch.cuda.is_available():
        torch.backends.cuda.matmul.allow_bf16_reduced_precision_reduction = False
    return 1


def case_read():
    return isinstance(torch.backends.cuda.matmul.allow_bf16_reduced_precision_reduction, object)
