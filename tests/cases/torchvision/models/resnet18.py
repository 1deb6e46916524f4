import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.resnet18()
        models.resnet18(weights=None)
        models.resnet18(pretrained=False)
        models.resnet18(num_classes=7)
        models.resnet18(pretrained=True)
        models.resnet18(weights="DEFAULT", progress=True)
        print(models.resnet18)
    return "built"
