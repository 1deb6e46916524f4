import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.resnet50()
        models.resnet50(weights=None)
        models.resnet50(pretrained=False)
        models.resnet50(num_classes=7)
        models.resnet50(pretrained=True)
        models.resnet50(weights="DEFAULT", progress=True)
        print(models.resnet50)
    return "built"
