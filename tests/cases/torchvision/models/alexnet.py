import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.alexnet()
        models.alexnet(weights=None)
        models.alexnet(pretrained=False)
        models.alexnet(num_classes=7)
        models.alexnet(pretrained=True)
        models.alexnet(weights="DEFAULT", progress=True)
        print(models.alexnet)
    return "built"
