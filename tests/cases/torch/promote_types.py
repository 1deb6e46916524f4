import torch


def case_forms():
    return torch.promote_types(torch.float32, torch.int64), torch.promote_types(type1=torch.uint8, type2=torch.int8)


def case_all():
    known = [torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.float16, torch.bfloat16,
             torch.float32, torch.float64, torch.complex64, torch.complex128]
    return [torch.promote_types(a, b) for a in known for b in known]
