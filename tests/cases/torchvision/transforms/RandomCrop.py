import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.RandomCrop(8, padding=2)
    transforms.RandomCrop(size=8)
    return "built"
